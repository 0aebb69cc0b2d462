/** The schedule over HTTP. */
package io.fourline.schedule.rest;
