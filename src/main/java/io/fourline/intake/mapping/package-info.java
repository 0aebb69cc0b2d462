/** How foreign logs are to be read, as data, and the reading of single events by it. */
package io.fourline.intake.mapping;
