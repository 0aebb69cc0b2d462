/** Fourline, a service desk around a four-line escalation chain; each package below is a room of the house. */
package io.fourline;
