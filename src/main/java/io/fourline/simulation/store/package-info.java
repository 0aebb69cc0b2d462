/** Replays in their tables, and past tickets as they are read for them. */
package io.fourline.simulation.store;
