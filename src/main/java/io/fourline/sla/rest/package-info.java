/** The clocks to try, as scripts meet them. */
package io.fourline.sla.rest;
