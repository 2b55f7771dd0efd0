// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.Release;
import java.util.ArrayList;
import java.util.List;

/** Records the events of a deployment. */
final class RecordingDeployListener implements DeployListener {
  final List<Long> uploaded = new ArrayList<>();
  final List<String> output = new ArrayList<>();
  final List<String> steps = new ArrayList<>();
  final List<CloudException> lost = new ArrayList<>();

  @Override
  public void onUpload(long bytes, long total) {
    uploaded.add(bytes);
  }

  @Override
  public void onOutput(String line) {
    output.add(line);
  }

  @Override
  public void onOutputLost(CloudException reason) {
    lost.add(reason);
  }

  @Override
  public void onBuild(Build build) {
    steps.add("build " + build.status());
  }

  @Override
  public void onRelease(Release release) {
    steps.add("release " + release.status());
  }

  @Override
  public void onAppSetup(AppSetup setup) {
    steps.add("setup " + setup.status());
  }
}
