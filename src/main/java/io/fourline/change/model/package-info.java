/** Changes as they are kept, and the policies that decide about them. */
package io.fourline.change.model;
