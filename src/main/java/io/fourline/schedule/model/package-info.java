/** Freezes, windows and absences as they are kept, and the collision check itself. */
package io.fourline.schedule.model;
