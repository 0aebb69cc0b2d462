/** From the bytes of a file to its cases: unpacking, text, XES and CSV, each within limits. */
package io.fourline.intake.source;
