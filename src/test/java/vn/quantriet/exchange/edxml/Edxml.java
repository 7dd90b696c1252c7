package vn.quantriet.exchange.edxml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Makes packages for tests: a whole one, in which each test breaks something.
final class Edxml {

    private Edxml() {}

    /// The number tells one paper from another.
    static String of(int number, String text) {
        return of(number, text, 0, "");
    }

    static String of(int number, String text, int business, String target) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016" xmlns:xlink="http://www.w3.org/1999/xlink">
         <edXML:edXMLEnvelope>
          <edXML:edXMLHeader>
           <edXML:MessageHeader>
            <edXML:From><edXML:OrganId>000.00.09.H28</edXML:OrganId><edXML:OrganizationInCharge>Bộ Thủy văn</edXML:OrganizationInCharge>
             <edXML:OrganName>Cục Hồ chứa</edXML:OrganName></edXML:From>
            <edXML:To><edXML:OrganId>000.01.12.H28</edXML:OrganId></edXML:To>
            <edXML:Code><edXML:CodeNumber>%1$d</edXML:CodeNumber><edXML:CodeNotation>CV/ĐU</edXML:CodeNotation></edXML:Code>
            <edXML:PromulgationInfo><edXML:Place>Hà Nội</edXML:Place><edXML:PromulgationDate>2026/03/05</edXML:PromulgationDate></edXML:PromulgationInfo>
            <edXML:DocumentType><edXML:Type>2</edXML:Type><edXML:TypeName>Công văn</edXML:TypeName></edXML:DocumentType>
            <edXML:Subject>Về việc vận hành hồ chứa số %1$d</edXML:Subject>
            <edXML:SignerInfo><edXML:Competence>TL. CỤC TRƯỞNG</edXML:Competence><edXML:Position>Chánh Văn phòng</edXML:Position>
             <edXML:FullName>Ngô Văn Hồ</edXML:FullName></edXML:SignerInfo>
            <edXML:DueDate>2026/03/20</edXML:DueDate>
            <edXML:ToPlaces><edXML:Place>Như trên (để thực hiện)</edXML:Place><edXML:Place>Lưu VT</edXML:Place></edXML:ToPlaces>
            <edXML:OtherInfo><edXML:Priority>1</edXML:Priority></edXML:OtherInfo>
            <edXML:ResponseFor><edXML:OrganId>000.01.12.H28</edXML:OrganId><edXML:Code>88-CV/ĐU</edXML:Code>
             <edXML:PromulgationDate>2026/02/01</edXML:PromulgationDate><edXML:DocumentId>000.01.12.H28,2026/02/01,88-CV/ĐU</edXML:DocumentId></edXML:ResponseFor>
            <edXML:DocumentId>000.00.09.H28,2026/03/05,%1$d-CV/ĐU</edXML:DocumentId>
           </edXML:MessageHeader>
           <edXML:TraceHeaderList>
            <edXML:TraceHeader><edXML:OrganId>000.00.09.H28</edXML:OrganId><edXML:Timestamp>2026/03/05 08:00:00</edXML:Timestamp></edXML:TraceHeader>
            <edXML:TraceHeader><edXML:OrganId>000.00.00.H28</edXML:OrganId><edXML:Timestamp>2026/03/05 08:01:00</edXML:Timestamp></edXML:TraceHeader>
            <edXML:Bussiness><edXML:BussinessDocType>%3$d</edXML:BussinessDocType><edXML:BussinessDocReason>Theo yêu cầu công tác</edXML:BussinessDocReason>
             <edXML:DocumentId>%4$s</edXML:DocumentId></edXML:Bussiness>
           </edXML:TraceHeaderList>
          </edXML:edXMLHeader>
          <edXML:edXMLBody><edXML:edXMLManifest>
           <edXML:Reference xlink:href="cid:van-ban-%1$d"><edXML:AttachmentName>van-ban-%1$d.txt</edXML:AttachmentName></edXML:Reference>
           <edXML:Reference><edXML:ContentId>phu-luc</edXML:ContentId><edXML:AttachmentName>phu-luc.txt</edXML:AttachmentName></edXML:Reference>
          </edXML:edXMLManifest></edXML:edXMLBody>
         </edXML:edXMLEnvelope>
         <edXML:AttachmentEncoded>
          <edXML:Attachment><edXML:ContentType>text/plain</edXML:ContentType><edXML:ContentId>phu-luc</edXML:ContentId>
           <edXML:ContentTransferEncoded>%5$s</edXML:ContentTransferEncoded><edXML:AttachmentName>phu-luc.txt</edXML:AttachmentName></edXML:Attachment>
          <edXML:Attachment><edXML:ContentType>text/plain</edXML:ContentType><edXML:ContentId>&lt;van-ban-%1$d&gt;</edXML:ContentId>
           <edXML:ContentTransferEncoded>%2$s</edXML:ContentTransferEncoded><edXML:AttachmentName>van-ban-%1$d.txt</edXML:AttachmentName></edXML:Attachment>
         </edXML:AttachmentEncoded>
        </edXML:edXML>
        """
                .formatted(number, base64(text), business, target, base64("Phụ lục của " + text));
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }
}
