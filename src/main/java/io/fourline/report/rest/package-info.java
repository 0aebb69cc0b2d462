/** Reports on the REST interface. */
package io.fourline.report.rest;
