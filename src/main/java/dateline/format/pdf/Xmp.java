package dateline.format.pdf;

import java.util.Locale;
import java.util.Optional;

/// The XMP packet (ISO 16684-1) of a document that is both PDF/A-3a and PDF/UA-1, with the extension schema that PDF/A
/// asks for because it does not know PDF/UA's.
final class Xmp {
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaid:part>3</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@subject@</rdf:li></rdf:Alt></dc:description>
               <dc:language><rdf:Bag><rdf:li>@language@</rdf:li></rdf:Bag></dc:language>
               <pdf:Producer>@producer@</pdf:Producer>
               <xmp:CreatorTool>@creator@</xmp:CreatorTool>
            @dates@   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Xmp() {}

    /// @param timestamp ISO 8601 with an offset; when the document was made and changed
    static String packet(String title, String subject, Locale language, Optional<String> timestamp) {
        // The dates first: a title could hold a placeholder of its own, and is put in last.
        return PACKET.replace("@dates@", timestamp.map(Xmp::dates).orElse(""))
                .replace("@producer@", PdfMetadata.PRODUCER)
                .replace("@creator@", PdfMetadata.CREATOR)
                .replace("@language@", escape(language.toLanguageTag()))
                .replace("@subject@", escape(subject))
                .replace("@title@", escape(title));
    }

    private static String dates(String timestamp) {
        return "   <xmp:CreateDate>" + timestamp + "</xmp:CreateDate>\n   <xmp:ModifyDate>" + timestamp
                + "</xmp:ModifyDate>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
