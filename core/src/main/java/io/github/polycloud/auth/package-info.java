/** Secrets, credentials, and the chain that finds them: arguments, environment, files. */
@NullMarked
package io.github.polycloud.auth;

import org.jspecify.annotations.NullMarked;
