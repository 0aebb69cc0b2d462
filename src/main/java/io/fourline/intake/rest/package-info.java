/** Imports on the REST interface. */
package io.fourline.intake.rest;
