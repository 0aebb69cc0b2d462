/**
 * Simulation: what would have been, such as a draft of terms run over past tickets. Imports sla, calendar and below, and
 * reads incidents past their module in one stream; publishes runs and their figures.
 */
package io.fourline.simulation;
