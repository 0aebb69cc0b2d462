/** Changes over HTTP. */
package io.fourline.change.rest;
