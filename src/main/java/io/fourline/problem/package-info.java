/**
 * Problem management: the cause behind incidents, from its suspicion to its end, and the known errors that help line 1
 * meanwhile. Publishes the commands, the {@code Problem…} services, {@code ProblemRecord} and {@code KnownErrors}.
 * Imports floors 0 to 2.
 */
package io.fourline.problem;
