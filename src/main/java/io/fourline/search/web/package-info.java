/** The pages of the search. */
package io.fourline.search.web;
