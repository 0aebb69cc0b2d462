/** Problems on the REST interface. */
package io.fourline.problem.rest;
