package io.github.polycloud.capability;

import io.github.polycloud.model.Deployment;
import java.nio.file.Path;

/** New code for an app. */
public interface Deployments {
  /** Uploads a folder or a {@code .tar.gz} and starts to build it. */
  Deployment deploy(String app, Path source);

  /** How far a deployment is. */
  Deployment get(String app, String id);
}
