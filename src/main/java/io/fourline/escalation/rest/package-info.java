/** Services and the chains that work them on the REST interface. */
package io.fourline.escalation.rest;
