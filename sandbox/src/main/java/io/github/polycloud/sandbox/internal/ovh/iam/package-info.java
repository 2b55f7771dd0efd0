/** The first routes of the v2 branch: IAM policies, listed by cursor. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.iam;

import org.jspecify.annotations.NullMarked;
