/** The pages of knowledge: browse, read, vote; write, review, compare, keep up. */
package io.fourline.knowledge.web;
