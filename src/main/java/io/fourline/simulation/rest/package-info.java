/** Replays on the REST interface. */
package io.fourline.simulation.rest;
