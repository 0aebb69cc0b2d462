/** The pages of problems. */
package io.fourline.problem.web;
