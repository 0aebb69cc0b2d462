/** The terms for programs. */
package io.fourline.sla.rest;
