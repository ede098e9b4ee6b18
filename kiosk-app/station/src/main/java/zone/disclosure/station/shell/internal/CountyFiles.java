package zone.disclosure.station.shell.internal;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import zone.disclosure.branding.Brand;

/** Serves the look of a county that lies in a folder of its own; those in the archive are served without it. */
@Component
class CountyFiles implements WebMvcConfigurer {
    private final ShellSettings settings;

    CountyFiles(ShellSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        settings.brand()
                .map(Brand::choose)
                .ifPresent(brand -> brand.folder()
                        .ifPresent(folder -> registry.addResourceHandler("/" + brand.urlPrefix() + "**")
                                .addResourceLocations(folder.toUri().toString())));
    }
}
