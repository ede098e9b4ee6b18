package zone.disclosure.station.printing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import zone.disclosure.station.printing.Refusal;

/**
 * Makes a PDF's tree of pages flat by walking through it with limits. What the file says of its own length is never
 * believed: a count of a thousand million, loops and trees of any depth are known attacks.
 */
final class FlatPages {
    /** No disclosed document has more; walking further only costs time. */
    static final int MOST = 2_000;

    private static final int DEEPEST = 64;
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private FlatPages() {}

    private record Node(COSDictionary here, int depth) {}

    /**
     * Replaces the tree by a list.
     *
     * @return how many pages there are, at least 1
     */
    static int flatten(PDDocument document) throws Hostile {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var root = catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new Hostile(Refusal.BROKEN, "it has no pages");
        }
        var leaves = leaves(root);
        var flat = new COSDictionary();
        var kids = new COSArray();
        for (var leaf : leaves) {
            leaf.setItem(COSName.PARENT, flat);
            kids.add(leaf);
        }
        flat.setItem(COSName.TYPE, COSName.PAGES);
        flat.setItem(COSName.KIDS, kids);
        flat.setInt(COSName.COUNT, leaves.size());
        catalog.setItem(COSName.PAGES, flat);
        return leaves.size();
    }

    private static List<COSDictionary> leaves(COSDictionary root) throws Hostile {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var leaves = new ArrayList<COSDictionary>();
        var ahead = new ArrayDeque<Node>();
        ahead.push(new Node(root, 0));
        while (!ahead.isEmpty()) {
            var node = ahead.pop();
            if (!seen.add(node.here()) || node.depth() > DEEPEST || seen.size() > 4 * MOST) {
                throw new Hostile(Refusal.TOO_MUCH, "its pages lie in a loop, too deep, or are too many");
            }
            var kids = node.here().getCOSArray(COSName.KIDS);
            if (kids == null) {
                leaves.add(node.here());
            } else {
                pushAll(kids, node, ahead);
            }
            if (leaves.size() > MOST) {
                throw new Hostile(Refusal.TOO_MUCH, "more than " + MOST + " pages");
            }
        }
        if (leaves.isEmpty()) {
            throw new Hostile(Refusal.BROKEN, "it has no pages");
        }
        return leaves;
    }

    private static void pushAll(COSArray kids, Node parent, ArrayDeque<Node> ahead) throws Hostile {
        if (kids.size() > 2 * MOST) {
            throw new Hostile(Refusal.TOO_MUCH, "a list of " + kids.size() + " pages");
        }
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                for (var key : INHERITED) {
                    var value = parent.here().getItem(key);
                    if (!kid.containsKey(key) && value != null) {
                        kid.setItem(key, value);
                    }
                }
                ahead.push(new Node(kid, parent.depth() + 1));
            }
        }
    }
}
