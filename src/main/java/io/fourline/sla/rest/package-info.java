/** The terms workshop and the clocks to try, as scripts meet them. */
package io.fourline.sla.rest;
