package zone.disclosure.hq.portal.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import zone.disclosure.branding.Brand;
import zone.disclosure.hq.store.Settings;

/** Serves the face of a county that lies in a folder of its own, so that one can be added without a build. */
@Configuration(proxyBeanMethods = false)
class CountyFiles implements WebMvcConfigurer {
    private final Brand brand;

    CountyFiles(Settings settings) {
        this.brand = Brand.choose(settings.brand());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        brand.folder()
                .ifPresent(folder -> registry.addResourceHandler("/" + brand.urlPrefix() + "**")
                        .addResourceLocations(folder.toUri().toString()));
    }
}
