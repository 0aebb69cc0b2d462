/** Freezes, windows and absences in their tables. */
package io.fourline.schedule.store;
