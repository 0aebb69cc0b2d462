/** The entities of replays. */
package io.fourline.simulation.model;
