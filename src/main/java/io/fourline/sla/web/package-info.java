/** The terms for people. */
package io.fourline.sla.web;
