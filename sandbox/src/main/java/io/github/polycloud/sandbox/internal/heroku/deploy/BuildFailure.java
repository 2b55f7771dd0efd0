package io.github.polycloud.sandbox.internal.heroku.deploy;

/** Why a source does not become an app. */
final class BuildFailure extends Exception {

  private static final long serialVersionUID = 1L;

  BuildFailure(String reason) {
    super(reason, null, false, false);
  }
}
