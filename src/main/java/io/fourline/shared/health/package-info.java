/** Whether this desk is well, for probes and people: {@code /health/live} and {@code /health/ready}. */
package io.fourline.shared.health;
