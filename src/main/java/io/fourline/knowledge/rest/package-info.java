/** {@code /articles} of the REST interface. */
package io.fourline.knowledge.rest;
