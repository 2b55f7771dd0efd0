/** Who may call what: consumer keys and their rules, applications, service accounts. */
@NullMarked
package io.github.polycloud.ovh.model.auth;

import org.jspecify.annotations.NullMarked;
