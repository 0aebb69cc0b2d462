/** The pages of replays. */
package io.fourline.simulation.web;
