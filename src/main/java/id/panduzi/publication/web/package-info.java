/**
 * How people propose, approve, hand back and withdraw rules, and move running proposals to another version. {@code
 * PublicationPage} is the last tab of a draft; {@code WaitingOnRules} shows an approver what waits, first on the pages
 * where they arrive.
 */
@NullMarked
package id.panduzi.publication.web;

import org.jspecify.annotations.NullMarked;
