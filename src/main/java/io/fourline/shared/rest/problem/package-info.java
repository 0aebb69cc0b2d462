/** Refusals as problem details after RFC 9457: one table from exception to answer. */
package io.fourline.shared.rest.problem;
