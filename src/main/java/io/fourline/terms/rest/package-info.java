/** The terms workshop, as scripts meet it. */
package io.fourline.terms.rest;
