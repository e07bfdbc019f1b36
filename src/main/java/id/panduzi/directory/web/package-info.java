/**
 * The doors. {@code ApiAccess} lists what systems may reach, {@code PageAccess} what people may reach; a path that
 * neither names is closed. {@code SignInPage} is the page in front of all pages, {@code TokensApi} is where
 * administrators issue what systems sign in with.
 */
@NullMarked
package id.panduzi.directory.web;

import org.jspecify.annotations.NullMarked;
