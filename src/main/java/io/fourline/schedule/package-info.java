/**
 * The schedule of changes: freezes, maintenance windows, absences, and the one check that tells what a window collides
 * with. May use registers, calendars, incidents and the graph of items; knows changes only as planned work.
 */
package io.fourline.schedule;
