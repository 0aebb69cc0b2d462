/** Services with their chains on the REST interface. */
package io.fourline.escalation.rest;
