/**
 * Decision tables that can be proved: the part of DMN that Pandu ZI accepts, as a grammar rather than a list of what is
 * forbidden, and the immutable form a table is compiled to, {@link id.panduzi.decisiontable.CompiledTable} for millions
 * of questions. {@link id.panduzi.decisiontable.TableReader} is the only
 * door; what it returns contains no expression that could run anything. To allow a new kind of cell, extend
 * {@link id.panduzi.decisiontable.Cell} and its grammar, and show in the tests that the process engine agrees.
 */
@ApplicationModule(
        displayName = "Decision tables",
        allowedDependencies = {"exact", "problem"})
@NullMarked
package id.panduzi.decisiontable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
