/** The terms for people. */
package io.fourline.terms.web;
