/** The pages of changes. */
package io.fourline.change.web;
