/**
 * Intake: what comes into the desk from outside, first of all the logs of other desks. Imports incident and below;
 * publishes how a log is named, what could not be read of it and why.
 */
package io.fourline.intake;
