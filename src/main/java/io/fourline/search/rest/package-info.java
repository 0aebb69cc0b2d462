/** The search over REST. */
package io.fourline.search.rest;
