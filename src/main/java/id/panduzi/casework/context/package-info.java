/**
 * What somebody needs to know to do a task. {@link id.panduzi.casework.context.Contexts} is the way in; each group of kinds
 * has its {@link id.panduzi.casework.context.Context}, which gathers {@link id.panduzi.casework.panel.Panel}s and says of
 * its fields what the form does not.
 */
@NullMarked
package id.panduzi.casework.context;

import org.jspecify.annotations.NullMarked;
