/** The clocks for people. */
package io.fourline.sla.web;
