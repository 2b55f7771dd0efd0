// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Deployment;
import io.github.polycloud.paging.Paged;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Deploys source code to apps.
 *
 * <pre>{@code
 * Deployment deployment = cloud.deployments().deploy("shop", Path.of("shop.tar.gz"));
 * Deployment completed =
 *     Waiter.polling(() -> cloud.deployments().get("shop", deployment.id()))
 *         .until(d -> d.status().succeeded())
 *         .failWhen(d -> d.status().failed(), Deployment::failureReason)
 *         .await();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Deployments {
  /**
   * Uploads a directory or a {@code .tar.gz} archive and starts a build. Returns without waiting
   * for the build.
   *
   * @param app the name of the app
   * @param source the directory or archive
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code
   *     INVALID_REQUEST} if the source is neither a directory nor an archive or cannot be read
   */
  Deployment deploy(String app, Path source);

  /**
   * Lists the deployments of an app, newest first, including those that failed. Their output may be
   * left out; {@link #get} returns it.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  Paged<Deployment> list(String app);

  /**
   * Returns the current status of a deployment.
   *
   * @param app the name of the app
   * @param id the id of the deployment
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  Deployment get(String app, String id);

  /**
   * Returns a deployment; empty if it does not exist.
   *
   * @param app the name of the app
   * @param id the id of the deployment
   */
  default Optional<Deployment> find(String app, String id) {
    return Found.optional(() -> get(app, id));
  }
}
