/**
 * Reports: what can be seen of the desk's work as a whole. Imports escalation and below (later sla and incident);
 * publishes figures as records.
 */
package io.fourline.report;
