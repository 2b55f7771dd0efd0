// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

/** The reason why a source could not be built or set up. */
final class BuildFailure extends Exception {

  private static final long serialVersionUID = 1L;

  BuildFailure(String reason) {
    super(reason, null, false, false);
  }
}
