// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The builds, slugs, images and app setups of all apps. */
public final class Deploys implements Serializable {

  private final PerAppStore<Build> builds = new PerAppStore<>("build", Build::id);
  private final PerAppStore<Slug> slugs = new PerAppStore<>("slug", Slug::id);
  private final PerAppStore<OciImage> images = new PerAppStore<>("oci_image", OciImage::id);
  private final Map<UUID, List<Buildpack>> buildpacks = new HashMap<>();
  private final List<AppSetup> setups = new ArrayList<>();

  public PerAppStore<Build> builds() {
    return builds;
  }

  /** Removes the builds of an app that was deleted; its slugs may be in use by others. */
  public void forget(App app) {
    builds.remove(app);
    buildpacks.remove(app.id());
  }

  public PerAppStore<OciImage> images() {
    return images;
  }

  public void add(App app, Slug slug) {
    slugs.add(app, slug);
  }

  /** Finds a slug created for the app, or released on it. */
  public Slug slug(App app, String id) {
    if (app.releases().code(id).isEmpty()) {
      return slugs.find(app, id);
    }
    return slugs
        .findAnywhere(id)
        .orElseGet(
            () -> {
              Slug seeded = Slug.of(app.releases().code(id).orElseThrow(), app);
              slugs.add(app, seeded);
              return seeded;
            });
  }

  /** Finds the code of an image by its id or digest. */
  public Artifact image(App app, String idOrDigest) {
    return images.of(app).stream()
        .filter(
            image -> image.id().toString().equals(idOrDigest) || image.digest().equals(idOrDigest))
        .findFirst()
        .map(OciImage::artifact)
        .orElseThrow(() -> HerokuError.notFound("oci_image"));
  }

  public List<Buildpack> buildpacks(App app) {
    return buildpacks.getOrDefault(app.id(), List.of());
  }

  public void setBuildpacks(App app, List<Buildpack> inOrder) {
    buildpacks.put(app.id(), List.copyOf(inOrder));
  }

  public void add(AppSetup setup) {
    setups.add(setup);
  }

  public AppSetup setup(String id) {
    return Lookup.first(setups, setup -> setup.id().toString().equals(id), "app_setup");
  }
}
