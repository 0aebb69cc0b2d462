/** What tests stand on: a desk of their own in a process of its own, on either database. */
package io.fourline.support;
